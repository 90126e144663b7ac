/**
 * Family names of languages that put them before the given name: the commonest Chinese (Ministry of Public Security,
 * hundred commonest surnames, 2019), Korean (national census 2015) and Vietnamese ones, in their usual Latin spellings.
 */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang
  Xi Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Yao Shen Zhong
  Cui Tan Fan Jin Shi Liao Jia Xia Fu Fang Bai Zou Meng Xiong Qin Qiu Hou Jiang Yin Xue Yan Duan Lei Qian Hao
  Qiao Kong Shao Mao Wan Qi Gong Bo Hua Wen Mo Zuo Geng Tsai Tsang Leung Chow Cheung Chan Wong Ng Lam Kwok Lau
  Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Ban Moon Roh Yoo Bae Ryu Hong
  Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Huynh Hoang Phan Vu Võ Vo Dang Bui Do Ho Ngo Duong Ly Truong
  Mao Deng Hun Mahathir
`
    .trim()
    .split(/\s+/),
);
